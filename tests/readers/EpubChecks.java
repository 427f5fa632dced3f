import com.adobe.epubcheck.tool.EpubChecker;

/**
 * EPUBCheck on many books in one process, since its first book takes longest:
 * java -cp epubcheck.jar EpubChecks.java FOLDER BOOK… writes FOLDER/0.json, FOLDER/1.json and so on.
 */
public class EpubChecks {
    public static void main(String[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            new EpubChecker().run(new String[] { arguments[i], "--json", arguments[0] + "/" + (i - 1) + ".json", "--quiet" });
        }
    }
}
