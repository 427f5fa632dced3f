using System.Text;
using Glossary.Pdf;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Pages say only what a reader has not been told.</summary>
public sealed class ContentStreamTests
{
    private readonly ContentStream _stream = new(isPretty: true);
    private readonly EmbeddedFont _font = new(Faces.Serif, 1, new(1));

    public ContentStreamTests() => _stream.Clear();

    [Fact]
    public void Lines_in_one_face_share_a_text_object_and_its_state()
    {
        Text(50, 100, "AB", isTextAlone: true);
        Text(50, 86, "BA", isTextAlone: true);

        AssertWritten("BT|/P << /MCID 0>> BDC|/F1 10 Tf|50 100 Td|[<00010002>] TJ|EMC|/P << /MCID 0>> BDC|0 -14 Td|[<00020001>] TJ|EMC|ET|");
    }

    [Fact]
    public void A_run_that_follows_on_the_line_goes_on_where_the_pen_is()
    {
        Text(50, 100, "A", isTextAlone: true);
        Text(60, 100, "A", isTextAlone: true);

        // The A is 695 thousandths wide.
        AssertWritten("BT|/P << /MCID 0>> BDC|/F1 10 Tf|50 100 Td|[<0001>] TJ|EMC|/P << /MCID 0>> BDC|[-305 <0001>] TJ|EMC|ET|");
    }

    [Fact]
    public void The_pen_never_strays()
    {
        _stream.SetFont(_font, 10, 1.013, Ink.Black);
        var glyph = Faces.Serif.GlyphOf('n');
        for (var i = 0; i < 200; i++)
        {
            _stream.Glyph(_font, _font.Code(glyph), 50 + (i * 5.7313), 100);
        }

        _stream.Finish();

        // The reader's arithmetic (ISO 32000-1, 9.4.4).
        var pen = 50.0;
        var count = 0;
        var array = Encoding.ASCII.GetString(_stream.Written).Split('[')[1].Split(']')[0];
        foreach (var token in array.Split([' ', '<', '>'], StringSplitOptions.RemoveEmptyEntries))
        {
            for (var i = 0; token.StartsWith("0001", StringComparison.Ordinal) && i < token.Length; i += 4)
            {
                Assert.InRange(pen, 50 + (count * 5.7313) - 0.021, 50 + (count * 5.7313) + 0.021);
                pen += _font.Width(1) / 1000.0 * 10 * 1.013;
                count++;
            }

            pen -= token.StartsWith("0001", StringComparison.Ordinal) ? 0 : int.Parse(token, null) / 1000.0 * 10 * 1.013;
        }

        Assert.Equal(200, count);
    }

    [Fact]
    public void Rules_of_one_ink_are_filled_together()
    {
        _stream.BeginArtifact(ArtifactKind.Layout, isTextAlone: false);
        _stream.Rectangle(10, 20, 100, 0.4, Ink.Black);
        _stream.Rectangle(10, 30, 100, 0.4, Ink.Black);
        _stream.Rectangle(10, 40, 100, 0.4, new(1, 0, 0));
        _stream.EndContent();
        _stream.Finish();

        AssertWritten("/Artifact << /Type /Layout>> BDC|10 20 100 .4 re|10 30 100 .4 re|f|1 0 0 rg|10 40 100 .4 re|f|EMC|");
    }

    [Fact]
    public void Text_around_a_rule_stays_in_one_content()
    {
        _stream.BeginContent("Formula"u8, 3, actualText: null, isTextAlone: false);
        Glyphs(50, 100, "A");
        _stream.Rectangle(50, 98, 8, 0.4, Ink.Black);
        Glyphs(50, 90, "B");
        _stream.EndContent();
        _stream.Finish();

        AssertWritten("/Formula << /MCID 3>> BDC|BT|/F1 10 Tf|50 100 Td|[<0001>] TJ|ET|50 98 8 .4 re|f|BT|50 90 Td|[<0002>] TJ|ET|EMC|");
    }

    [Fact]
    public void Codes_that_would_end_a_string_are_escaped()
    {
        var stream = new ContentStream(isPretty: false);
        stream.Clear();
        stream.SetFont(_font, 10, 1, Ink.Black);
        for (var i = 1; i <= 0x5D; i++)
        {
            _font.Code(new((ushort)i));
        }

        foreach (var code in (int[])[0x28, 0x29, 0x5C, 0x0D])
        {
            stream.Glyph(_font, code, 0, 0);
        }

        stream.Finish();
        Assert.Matches(@"\(\x00\\\(\)?.*\x00\\\).*\x00\\\\.*\x00\\r\)", Encoding.Latin1.GetString(stream.Written));
    }

    private void Text(double x, double y, string text, bool isTextAlone)
    {
        _stream.BeginContent("P"u8, 0, actualText: null, isTextAlone);
        Glyphs(x, y, text);
        _stream.EndContent();
    }

    private void Glyphs(double x, double y, string text)
        => RunDrawing.Draw(_stream, new MarkedContent(_stream, places: null), _font, PageMaker.Run(0, 0, text), x, y, tellsSoftHyphens: false);

    private void AssertWritten(string expected)
    {
        _stream.Finish();
        Assert.Equal(expected, Encoding.ASCII.GetString(_stream.Written).Replace('\n', '|'));
    }
}
