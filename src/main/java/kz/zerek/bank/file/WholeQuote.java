package kz.zerek.bank.file;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quote is given whole or not at all, and its answer and gaps occur in it without doubt where. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
@Constraint(validatedBy = WholeQuote.Validator.class)
@interface WholeQuote {

    String message() default "{bank.problem.whole-quote}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Validator implements ConstraintValidator<WholeQuote, SourceEntry> {

        private static final String NOT_IN_SENTENCE = "{bank.problem.not-in-sentence}";
        private static final String AMBIGUOUS = "{bank.problem.ambiguous-in-sentence}";

        @Override
        public boolean isValid(@Nullable SourceEntry source, ConstraintValidatorContext context) {
            if (source == null) return true;
            if (Stream.of(source.at(), source.sentence(), source.answer()).allMatch(Objects::isNull))
                return source.gaps().isEmpty();
            context.disableDefaultConstraintViolation();
            boolean valid = isWhole(source, context);
            if (source.sentence() == null) return valid;
            valid &= answerIsIn(source.sentence(), source.answer(), context);
            for (int i = 0; i < source.gaps().size(); i++)
                valid &= gapIsIn(source.sentence(), source.gaps().get(i), i, context);
            return valid;
        }

        private boolean isWhole(SourceEntry source, ConstraintValidatorContext context) {
            boolean whole = true;
            if (source.at() == null) whole = missing("at", context);
            if (isBlank(source.sentence())) whole = missing("sentence", context);
            if (isBlank(source.answer())) whole = missing("answer", context);
            return whole;
        }

        private boolean answerIsIn(String sentence, @Nullable String answer, ConstraintValidatorContext context) {
            if (isBlank(answer)) return true;
            int found = Occurrences.of(answer, sentence).size();
            if (found == 1) return true;
            say(context, found == 0 ? NOT_IN_SENTENCE : AMBIGUOUS)
                    .addPropertyNode("answer")
                    .addConstraintViolation();
            return false;
        }

        private boolean gapIsIn(
                String sentence, @Nullable GapEntry gap, int index, ConstraintValidatorContext context) {
            if (gap == null || isBlank(gap.text())) return true;
            int found = Occurrences.of(gap.text(), sentence).size();
            boolean told = gap.nth() != null && gap.nth() > 0 && gap.nth() <= found;
            if (told || gap.nth() == null && found == 1) return true;
            say(context, found == 0 ? NOT_IN_SENTENCE : AMBIGUOUS)
                    .addPropertyNode("gaps")
                    .addPropertyNode("text")
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
            return false;
        }

        private static boolean missing(String field, ConstraintValidatorContext context) {
            say(context, "{bank.problem.whole-quote}").addPropertyNode(field).addConstraintViolation();
            return false;
        }

        private static ConstraintViolationBuilder say(ConstraintValidatorContext context, String message) {
            return context.buildConstraintViolationWithTemplate(message);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
