/** What is printed on a student's card. Pure; all that is known of the library of QR codes is known here. */
@NullMarked
package kz.zerek.classroom.card;

import org.jspecify.annotations.NullMarked;
