package kz.zerek.classroom.roster;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The six figures that a student types beside the login. */
public final class Pin {

    private static final int LENGTH = 6;
    private static final int COUNT = 1_000_000;

    private Pin() {}

    /** @return six figures, none of the {@link #isWeak weak} ones; each other one equally often */
    public static String draw(RandomGenerator random) {
        while (true) {
            var pin = String.format(Locale.ROOT, "%0" + LENGTH + "d", random.nextInt(COUNT));
            if (!isWeak(pin)) return pin;
        }
    }

    /** Whether these six figures are among the first that somebody tries: 000000, 123456, 121212, 123123, 112233. */
    public static boolean isWeak(String pin) {
        return pin.chars().distinct().count() < 3 || isEven(pin) || isRepeated(pin) || isDoubled(pin);
    }

    /** Each figure is as much more than the one before. */
    private static boolean isEven(String pin) {
        for (int i = 2; i < pin.length(); i++) if (step(pin, i) != step(pin, 1)) return false;
        return true;
    }

    private static int step(String pin, int i) {
        return Math.floorMod(pin.charAt(i) - pin.charAt(i - 1), 10);
    }

    private static boolean isRepeated(String pin) {
        return pin.startsWith(pin.substring(pin.length() / 2));
    }

    private static boolean isDoubled(String pin) {
        for (int i = 0; i + 1 < pin.length(); i += 2) if (pin.charAt(i) != pin.charAt(i + 1)) return false;
        return true;
    }
}
