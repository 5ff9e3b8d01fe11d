import app from './app.json'
import common from './common.json'
import language from './language.json'
import scheme from './scheme.json'
import layout from './layout.json'
import keys from './keys.json'
import keySettings from './key-settings.json'
import errors from './errors.json'
import blockers from './blockers.json'
import warnings from './warnings.json'
import afterwards from './afterwards.json'
import lists from './lists.json'
import errorScreens from './error-screens.json'
import signIn from './sign-in.json'
import inbox from './inbox.json'
import issues from './issues.json'
import pages from './pages.json'
import plan from './plan.json'
import matches from './matches.json'
import imports from './imports.json'
import pieces from './pieces.json'
import people from './people.json'
import paper from './paper.json'
import roles from './roles.json'
import proof from './proof.json'
import record from './record.json'
import workbench from './workbench.json'
import reasons from './reasons.json'
import memory from './memory.json'
import history from './history.json'
import notices from './notices.json'
import profile from './profile.json'
import invitations from './invitations.json'
import mail from './mail.json'
import reviews from './reviews.json'
import settings from './settings.json'
import comments from './comments.json'
import crop from './crop.json'

/** The texts of the interface, one file a part of it. */
const messages = {
  app,
  common,
  language,
  scheme,
  layout,
  keys,
  keySettings,
  errors,
  blockers,
  warnings,
  afterwards,
  lists,
  errorScreens,
  signIn,
  inbox,
  issues,
  pages,
  plan,
  matches,
  imports,
  pieces,
  people,
  paper,
  roles,
  proof,
  record,
  workbench,
  reasons,
  memory,
  history,
  notices,
  profile,
  invitations,
  mail,
  reviews,
  settings,
  comments,
  crop,
}

export default messages
