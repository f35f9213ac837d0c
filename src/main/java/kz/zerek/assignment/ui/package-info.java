/** The screens of assignments: a student's list, setting one, and who is where. */
@NullMarked
package kz.zerek.assignment.ui;

import org.jspecify.annotations.NullMarked;
