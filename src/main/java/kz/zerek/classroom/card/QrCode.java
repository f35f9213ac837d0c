package kz.zerek.classroom.card;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as a drawing of SVG, one unit a module: {@code <svg viewBox="0 0 size size"><path d="path"/></svg>}, dark on a
 * light ground. The quiet zone around it, without which phones may not find it, is part of the size.
 *
 * @param size of each side
 * @param path the dark modules
 */
public record QrCode(int size, String path) {

    /** As ISO/IEC 18004 demands. */
    private static final int QUIET = 4;

    /**
     * The code is still read with 15% of it dirty or torn.
     *
     * @throws IllegalArgumentException if the text is too long for a code: 2,331 bytes of UTF-8 are the most
     */
    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) x++;
                if (x > start) line(path, start + QUIET, y + QUIET, x - start);
            }
        }
        return new QrCode(code.size + 2 * QUIET, path.toString());
    }

    private static void line(StringBuilder path, int x, int y, int length) {
        path.append('M').append(x).append(' ').append(y);
        path.append('h').append(length).append("v1h-").append(length).append('z');
    }
}
