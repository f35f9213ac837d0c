package kz.zerek.account;

/**
 * What is printed for a student who has no e-mail. Nothing of it can be read again: what is lost is made anew.
 *
 * @param person with a login
 * @param pin six digits
 * @param secret in the square code: signs in whoever has the card
 */
public record Card(Person person, String pin, Secret secret) {

    @Override
    public String toString() {
        return "Card[" + person.id() + "]";
    }
}
