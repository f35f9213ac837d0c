/**
 * Lists of students that a teacher pastes or uploads: reading them, and what each student needs to sign in. Pure: knows no
 * framework and no database, on {@code sheet} and {@code language}.
 */
@NullMarked
package kz.zerek.classroom.roster;

import org.jspecify.annotations.NullMarked;
