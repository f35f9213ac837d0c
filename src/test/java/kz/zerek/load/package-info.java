/**
 * Load: many students who take quizzes of a running server through Vaadin's own protocol, as browsers do, and the proof
 * that every answer the server acknowledged is stored once.
 */
@NullMarked
package kz.zerek.load;

import org.jspecify.annotations.NullMarked;
