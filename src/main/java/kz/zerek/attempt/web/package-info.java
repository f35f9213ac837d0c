/**
 * What a browser asks for besides screens: that the answers which it kept are saved, and how much time is left. Calls
 * {@code attempt}, imports {@code shell}.
 */
@NullMarked
package kz.zerek.attempt.web;

import org.jspecify.annotations.NullMarked;
