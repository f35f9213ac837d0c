package kz.zerek.exam;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import kz.zerek.question.Question;

/**
 * A question that a teacher has chosen: each form has it as it is.
 *
 * @param points above 0, at most 100, at most two decimals
 */
public record FixedQuestion(
        Question question,

        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax(Points.MOST)
        @Digits(integer = 3, fraction = Points.DECIMALS)
        BigDecimal points) {

    /** @throws InvalidBlueprintException if the points are out of their bounds */
    public FixedQuestion {
        points = Points.valid(points);
    }
}
