package kz.zerek.language;

import java.time.DateTimeException;

/**
 * A date and how an event stands to it, written in EDTF: {@code 1992-03-02} at, {@code 1992-02/..} since,
 * {@code ../1991} until.
 */
public record Dating(PartialDate date, Relation relation) {

    /** @throws DateTimeException if {@code edtf} is none of the three */
    public static Dating parse(String edtf) {
        if (edtf.endsWith("/.."))
            return new Dating(PartialDate.parse(edtf.substring(0, edtf.length() - 3)), Relation.SINCE);
        if (edtf.startsWith("../")) return new Dating(PartialDate.parse(edtf.substring(3)), Relation.UNTIL);
        return new Dating(PartialDate.parse(edtf), Relation.AT);
    }

    /** EDTF. */
    @Override
    public String toString() {
        return switch (relation) {
            case AT -> date.toString();
            case SINCE -> date + "/..";
            case UNTIL -> "../" + date;
        };
    }
}
