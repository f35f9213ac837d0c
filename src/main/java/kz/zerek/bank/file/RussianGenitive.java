package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Localized;
import kz.zerek.language.Noun;
import org.jspecify.annotations.Nullable;

/** A name with its Russian genitive, which questions need and no rule gives. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = RussianGenitive.Validator.class)
@interface RussianGenitive {

    String message() default "{bank.problem.russian-genitive}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<RussianGenitive, Localized<Noun>> {

        private static final Form GENITIVE = Form.of(Case.GENITIVE);

        @Override
        public boolean isValid(@Nullable Localized<Noun> name, ConstraintValidatorContext context) {
            if (name == null || name.ru() == null || name.ru().forms().containsKey(GENITIVE)) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("ru")
                    .addConstraintViolation();
            return false;
        }
    }
}
