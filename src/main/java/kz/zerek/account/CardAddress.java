package kz.zerek.account;

/** The address in the square code of a card. */
public final class CardAddress {

    public static final String PATH = "card";

    private CardAddress() {}

    /** From the first slash. */
    public static String of(Card card) {
        return "/" + PATH + "/" + card.secret().value();
    }
}
