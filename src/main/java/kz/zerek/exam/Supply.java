package kz.zerek.exam;

import java.util.List;
import kz.zerek.question.Generator;
import org.jspecify.annotations.Nullable;

/**
 * Whether a bank has enough for a blueprint, as measured by drawing.
 *
 * @param parts in order
 * @param likeness how alike variants are; null if all takers have one form, if nothing is drawn, or if the bank has too
 *     few questions for even one form
 * @param warnings what of it is too little or too much; a shortage is also told with each form that is assembled
 */
public record Supply(List<OfPart> parts, @Nullable Likeness likeness, List<Warning> warnings) {

    /**
     * How many variants are drawn to measure their likeness: a class. From seed to seed the mean over its 435 pairs moves by
     * about one percentage point.
     */
    public static final int VARIANTS = 30;

    /**
     * The most that two variants should have in common on average. From a third on, two who sit side by side can help each
     * other with every third question.
     */
    public static final double MOST_IN_COMMON = 1.0 / 3;

    /**
     * How many times the questions of a form a bank should have: of so many, two draws have {@link #MOST_IN_COMMON} in
     * common if each question is drawn as often.
     */
    public static final int TIMES = 3;

    /**
     * The most variants that should ask about one subject. Where two variants have a third in common, chance alone puts the
     * commonest subject into six of ten; what is in more than three of four is drawn because there is little else, and the
     * first takers will have told the others of it.
     */
    public static final double MOST_EXPOSED = 0.75;

    public Supply {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * What a part has to draw from.
     *
     * @param part from 1
     * @param asked how many are to be drawn
     * @param available how many questions that fit each other, and all that is fixed or pinned, were found for the part
     *     alone; no more than {@code needed} are looked for. Chance may have found a few less than there are
     * @param needed how many there should be: as many as are asked for, with variants {@link #TIMES} as many
     */
    public record OfPart(int part, int asked, int available, int needed) {}

    /**
     * How alike variants are in what is drawn; what is fixed or pinned is the same anyway.
     *
     * @param variants how many were drawn to see
     * @param inCommon the mean share of a taker's questions that another taker is asked about too; of a question about
     *     four things one of which the other is asked about, a quarter
     * @param subject the id of what most variants ask about
     * @param exposure the share of variants that ask about it
     */
    public record Likeness(int variants, double inCommon, String subject, double exposure) {}

    /**
     * A matter of tenths of a second.
     *
     * @param form of this blueprint and bank: with its pins, and with variants that follow from its seed
     */
    public static Supply of(Generator generator, Blueprint blueprint, Form form) {
        return new SupplySearch(generator, blueprint, form).supply();
    }
}
