import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import { USER_ROLES, type UserRole } from '@/lib/domain/roles'

export function RoleSelect({ name, role, disabled }: { name: string; role: UserRole; disabled?: boolean }) {
  const t = useTranslations()
  return (
    <Select label={t('people.role')} name={name} defaultValue={role} disabled={disabled} className="min-w-36">
      {USER_ROLES.map((other) => (
        <option key={other} value={other}>
          {t(`layout.role.${other}`)}
        </option>
      ))}
    </Select>
  )
}
