/** What marking anew keeps in the database. */
@NullMarked
package kz.zerek.score.internal;

import org.jspecify.annotations.NullMarked;
