package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of an id: small Latin letters, digits and single hyphens, at most 64 of them. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
@Size(max = 64)
@ReportAsSingleViolation
@interface Slug {

    String message() default "{bank.problem.slug}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
