package kz.zerek.classroom.roster;

/** With which characters a spreadsheet program begins a formula. */
final class FormulaStart {

    private static final String CHARACTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaStart() {}

    static boolean is(String text) {
        return !text.isEmpty() && CHARACTERS.indexOf(text.charAt(0)) >= 0;
    }
}
