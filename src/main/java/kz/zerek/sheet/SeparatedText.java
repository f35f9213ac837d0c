package kz.zerek.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as text with a separator between the fields; fields are in quotation marks where they must be. */
public final class SeparatedText {

    /**
     * With these a spreadsheet program begins a formula, even within quotation marks, and a formula can send the table
     * away or run a program. An apostrophe before them makes it text, for Excel and LibreOffice alike.
     */
    private static final String BEGINNINGS = "=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20";

    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n" + BEGINNINGS + "].*", Pattern.DOTALL);

    /** Where a field would end and a formula begin for a program that is set to another separator. */
    private static final Pattern FORMULA_WITHIN = Pattern.compile("[,;|\\t\\r\\n]\\h*(?=[" + BEGINNINGS + "])");

    private SeparatedText() {}

    public static void write(Table table, char separator, Appendable out) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        var printer = new CSVPrinter(out, format);
        printer.printRecord(table.header().stream().map(SeparatedText::safe));
        for (List<Cell> row : table.rows()) printer.printRecord(row.stream().map(SeparatedText::text));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> safe(text);
            case Cell.Number(var value) -> number(value);
            case Cell.Percent(var share) -> number(share.movePointRight(2)) + "%";
            case Cell.Date(var day) -> day.toString();
            case Cell.Empty() -> "";
        };
    }

    private static String safe(String text) {
        var safe = FORMULA_WITHIN.matcher(text).replaceAll("$0'");
        return FORMULA.matcher(text).matches() ? "'" + safe : safe;
    }

    /** With a comma: with the settings for which there are semicolons, 4.5 would be read as the fourth of May. */
    private static String number(BigDecimal value) {
        return plain(value).toPlainString().replace('.', ',');
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
