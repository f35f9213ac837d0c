@NullMarked
package kz.zerek.correction.internal;

import org.jspecify.annotations.NullMarked;
