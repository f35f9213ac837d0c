/**
 * What every screen stands in: the page, its language, the main layout, error views, cookies and headers. Imports
 * {@code language} only.
 */
@NullMarked
package kz.zerek.shell;

import org.jspecify.annotations.NullMarked;
