interface InvitationFormProps {
  action: string
  account: string
  /** The last attempt did not succeed; the page says why, under the id `problem`. */
  failed: boolean
  facts: readonly { name: string; value: string }[]
  texts: Record<'lead' | 'password' | 'passwordHint' | 'enter', string>
}

/** What one is invited to, and the password to choose. */
export function InvitationForm({ action, account, failed, facts, texts }: InvitationFormProps) {
  return (
    <>
      <p className="lead">{texts.lead}</p>
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <form action={action} method="post">
        {/* Password managers file the new password under this. */}
        <input type="hidden" name="username" autoComplete="username" value={account} />
        <label htmlFor="password">{texts.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={1000}
          required
          autoFocus
          aria-describedby={failed ? 'problem password-hint' : 'password-hint'}
          aria-invalid={failed || undefined}
        />
        <p className="hint" id="password-hint">
          {texts.passwordHint}
        </p>
        <button type="submit" className="enter">
          {texts.enter}
        </button>
      </form>
    </>
  )
}
