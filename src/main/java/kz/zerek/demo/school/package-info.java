/**
 * A demonstration school: people, classes, tests and answers in a database of its own, from a seed. Imports all features
 * that a school uses, and none of their screens.
 */
@NullMarked
package kz.zerek.demo.school;

import org.jspecify.annotations.NullMarked;
