/** The screens of classes: lists, students, cards, joining. */
@NullMarked
package kz.zerek.classroom.ui;

import org.jspecify.annotations.NullMarked;
