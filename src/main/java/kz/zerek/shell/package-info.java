/**
 * What every screen stands in: the page, its language, the main layout, error views, cookies and headers, and the guard of
 * screens that open on the server's own computer only. Imports {@code language} only.
 */
@NullMarked
package kz.zerek.shell;

import org.jspecify.annotations.NullMarked;
