package kz.zerek.classroom.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern LINE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS_A_MODULE = 4;
    private static final int DARK = 0xFF000000;
    private static final int LIGHT = 0xFFFFFFFF;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://zerek.example.kz/join?class=7A&login=aigerim",
                "http://192.168.1.15:8080/",
                "Әлихан Бөкейханов: кіру үшін мына сілтемені ашыңыз",
                "0"
            })
    void another_library_reads_what_was_drawn(String text) throws Exception {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void the_longest_text_is_drawn_and_a_longer_one_refused() throws Exception {
        var longest = "a".repeat(2_331);
        assertThat(read(QrCode.of(longest))).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(longest + "a"));
    }

    @Test
    void it_is_read_with_a_stain_on_it() throws Exception {
        var code = QrCode.of("https://zerek.example.kz/join?class=7A&login=aigerim");
        var pixels = pixels(code);
        int side = code.size() * PIXELS_A_MODULE;
        int middle = side / 2;
        for (int y = middle - 12; y < middle + 12; y++)
            Arrays.fill(pixels, y * side + middle - 12, y * side + middle + 12, DARK);
        assertThat(read(pixels, side)).isEqualTo("https://zerek.example.kz/join?class=7A&login=aigerim");
    }

    @Test
    void nothing_is_drawn_in_the_quiet_zone() {
        var code = QrCode.of("https://zerek.example.kz");
        assertThat(LINE.matcher(code.path()).results().toList()).isNotEmpty().allSatisfy(line -> {
            int x = Integer.parseInt(line.group(1));
            assertThat(x).isGreaterThanOrEqualTo(4);
            assertThat(x + Integer.parseInt(line.group(3))).isLessThanOrEqualTo(code.size() - 4);
            assertThat(Integer.parseInt(line.group(2))).isBetween(4, code.size() - 5);
        });
        assertThat(LINE.matcher(code.path()).replaceAll("")).isEmpty();
    }

    private static String read(QrCode code) throws Exception {
        return read(pixels(code), code.size() * PIXELS_A_MODULE);
    }

    private static String read(int[] pixels, int side) throws Exception {
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader()
                .decode(image, Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                .getText();
    }

    private static int[] pixels(QrCode code) {
        int side = code.size() * PIXELS_A_MODULE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, LIGHT);
        LINE.matcher(code.path()).results().forEach(line -> {
            int x = Integer.parseInt(line.group(1)) * PIXELS_A_MODULE;
            int y = Integer.parseInt(line.group(2)) * PIXELS_A_MODULE;
            int width = Integer.parseInt(line.group(3)) * PIXELS_A_MODULE;
            for (int row = y; row < y + PIXELS_A_MODULE; row++)
                Arrays.fill(pixels, row * side + x, row * side + x + width, DARK);
        });
        return pixels;
    }
}
