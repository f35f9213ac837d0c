package kz.zerek.account;

/** The address of a link that works once. */
public final class InvitationAddress {

    public static final String PATH = "welcome";

    private InvitationAddress() {}

    /** From the first slash. */
    public static String of(Secret token) {
        return "/" + PATH + "/" + token.value();
    }
}
