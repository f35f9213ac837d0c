@NullMarked
package kz.zerek.correction.ui;

import org.jspecify.annotations.NullMarked;
