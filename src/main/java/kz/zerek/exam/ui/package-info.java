/** The screens on which teachers make tests: their list, one test, and what it asks. */
@NullMarked
package kz.zerek.exam.ui;

import org.jspecify.annotations.NullMarked;
