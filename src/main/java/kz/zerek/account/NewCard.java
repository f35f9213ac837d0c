package kz.zerek.account;

/**
 * A card that is ready and nobody's yet: the older one works until it is {@linkplain Cards#issue issued}.
 *
 * @param pin of some length: who guesses has to wait
 * @param password the PIN as it is kept
 */
public record NewCard(PersonId student, String pin, String password, Secret secret) {

    @Override
    public String toString() {
        return "NewCard[" + student + "]";
    }
}
