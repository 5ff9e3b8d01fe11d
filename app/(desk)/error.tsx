'use client'

export { CrashScreen as default } from '@/components/errors/crash-screen'
