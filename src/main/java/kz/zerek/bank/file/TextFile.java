package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a text file, without a folder: it leads nowhere else. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*\\.txt")
@ReportAsSingleViolation
@interface TextFile {

    String message() default "{bank.problem.text-file}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
