/** Names of people: their parts, their letters, their spelling in Latin letters, and logins. */
@NullMarked
package kz.zerek.language.person;

import org.jspecify.annotations.NullMarked;
