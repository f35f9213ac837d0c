package kz.zerek.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a view, or a layout with all its views, that opens only on the computer on which Zerek runs, as
 * {@link LocalRequest} tells. Elsewhere each navigation to it leads to a screen that says so, and the view is not even
 * created. What a subclass extends marks it too.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LocalOnly {}
