import NextAuth from 'next-auth'
import { sessionOptions } from '@/lib/auth/session-options'

/** Who is signed in here, or `{}`: `/api/auth/session`. A second way to sign in is not offered. */
export async function GET(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  const { nextauth } = await context.params
  if (nextauth.join('/') !== 'session') return new Response(null, { status: 404 })
  return NextAuth(sessionOptions())(request, context)
}
