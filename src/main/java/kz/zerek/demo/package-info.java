/**
 * Made-up data by the thousand, from a seed: to show and to measure how Zerek holds up. Pure Java; imports {@code bank} and
 * {@code language}.
 */
@NullMarked
package kz.zerek.demo;

import org.jspecify.annotations.NullMarked;
