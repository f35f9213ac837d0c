/** The screens of accounts: signing in, links that work once, one's own account, and the owner's list of teachers. */
@NullMarked
package kz.zerek.account.ui;

import org.jspecify.annotations.NullMarked;
