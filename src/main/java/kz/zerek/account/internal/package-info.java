/** How accounts are kept, and what stands before every request. */
@NullMarked
package kz.zerek.account.internal;

import org.jspecify.annotations.NullMarked;
