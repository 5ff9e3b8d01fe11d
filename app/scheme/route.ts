import { cookies } from 'next/headers'
import { safePath } from '@/lib/domain/safe-path'
import { preferenceCookie } from '@/lib/preferences/preference-cookie'
import { isScheme, SCHEME_COOKIE } from '@/lib/preferences/schemes'

/** The switch of light and dark: a plain form post, so that it works without script. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const scheme = form.get('scheme')
  if (isScheme(scheme)) (await cookies()).set(SCHEME_COOKIE, scheme, preferenceCookie())
  return new Response(null, { status: 303, headers: { Location: safePath(form.get('to')) } })
}
