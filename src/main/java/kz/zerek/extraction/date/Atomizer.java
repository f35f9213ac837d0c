package kz.zerek.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.text.Token;

/** Tells what each piece of a sentence can be in a date. What is alike in all languages stands here. */
abstract class Atomizer {

    /** An atom and how many tokens it takes. */
    record Piece(Atom atom, int tokens) {}

    /** Figures with letters right behind them, with or without a hyphen: «2018-інші», «1990-х», "2nd". */
    record EndedFigures(Token figures, Token ending, int tokens) {

        int value() {
            return Figures.value(figures);
        }

        Piece as(Part part, boolean from) {
            return new Piece(new Atom(part, figures.start(), ending.end(), value(), from), tokens);
        }

        private static Optional<EndedFigures> of(List<Token> tokens, int at) {
            int next = at + 1;
            if (next < tokens.size()
                    && tokens.get(next).isDash()
                    && !tokens.get(next).spaced()) next++;
            if (next == tokens.size()
                    || tokens.get(next).spaced()
                    || tokens.get(next).kind() != Token.Kind.WORD) return Optional.empty();
            return Optional.of(new EndedFigures(tokens.get(at), tokens.get(next), next - at + 1));
        }
    }

    final List<Atom> atoms(List<Token> tokens) {
        var atoms = new ArrayList<Atom>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            var piece = piece(tokens, i, atoms);
            atoms.add(piece.atom());
            i += piece.tokens();
        }
        return atoms;
    }

    private Piece piece(List<Token> tokens, int at, List<Atom> before) {
        var token = tokens.get(at);
        if (token.kind() == Token.Kind.WORD) {
            var era = Era.piece(tokens, at);
            if (era.isPresent()) return era.get();
        }
        return switch (token.kind()) {
            case SIGN -> new Piece(Figures.sign(token), 1);
            case WORD -> word(tokens, at);
            case FIGURES ->
                Figures.fullDate(tokens, at, isMonthFirst())
                        .or(() -> EndedFigures.of(tokens, at).flatMap(this::ended))
                        .orElseGet(() -> new Piece(number(tokens, at, before), 1));
        };
    }

    /** Whether 9/11 is in September. */
    boolean isMonthFirst() {
        return false;
    }

    abstract Piece word(List<Token> tokens, int at);

    /** What figures are with their ending; empty if it is none that a date could have. */
    abstract Optional<Piece> ended(EndedFigures figures);

    /** What figures are without an ending. */
    abstract Atom number(List<Token> tokens, int at, List<Atom> before);

    /** A word of the language's dates, a Roman numeral, or nothing of a date. */
    static Piece known(Vocabulary words, List<Token> tokens, int at, String text) {
        return words.read(tokens, at, text).orElseGet(() -> new Piece(Figures.roman(tokens.get(at)), 1));
    }
}
