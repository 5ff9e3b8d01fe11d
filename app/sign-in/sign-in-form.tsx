interface SignInFormProps {
  /** Where to go after; a path of this site. */
  next: string
  account: string
  /** The last attempt did not succeed; the page says why, under the id `problem`. */
  failed: boolean
  texts: Record<'account' | 'password' | 'enter' | 'help', string>
}

export function SignInForm({ next, account, failed, texts }: SignInFormProps) {
  const invalid = failed ? ({ 'aria-invalid': true, 'aria-describedby': 'problem' } as const) : {}
  return (
    <>
      <form action="/sign-in" method="post">
        <input type="hidden" name="next" value={next} />
        <label htmlFor="account">{texts.account}</label>
        <input
          id="account"
          name="account"
          defaultValue={account}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          required
          autoFocus={!account}
          {...invalid}
        />
        <label htmlFor="password">{texts.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          required
          autoFocus={Boolean(account)}
          {...invalid}
        />
        <button type="submit" className="enter">
          {texts.enter}
        </button>
      </form>
      <p className="help">{texts.help}</p>
    </>
  )
}
