package kz.zerek.language;

import java.util.List;

public final class LureNames {
    private LureNames() {}

    public static List<String> of(String s, String l, Language lang, int n) {
        return List.of();
    }
}
