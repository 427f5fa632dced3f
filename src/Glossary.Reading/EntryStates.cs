using System.Buffers;
using System.Collections.Immutable;
using Glossary.Model;
using Markdig.Syntax;
using Block = Glossary.Model.Block;

namespace Glossary.Reading;

/// <summary>Tells entries that are written from those that are not yet.</summary>
internal static class EntryStates
{
    // What people write where an entry should be.
    private static readonly string[] Invitations = ["be the first to", "coming soon", "to be written", "work in progress", "this entry is a stub", "this is a stub", "help wanted"];

    private static readonly string[] Remarks = ["TODO", "FIXME", "TBD", "XXX", "TBW"];

    private static readonly SearchValues<string> RemarkFinder = SearchValues.Create(Remarks, StringComparison.Ordinal);

    /// <summary>The state of a file, from its blocks alone, so that hidden entries are known before links are read.</summary>
    public static EntryState Of(MarkdownDocument document, HeadingBlock? heading, FrontMatter frontMatter, SourceText source)
    {
        if (frontMatter.Status is "stub" or "draft" or "todo" or "to-do")
        {
            return EntryState.Stub;
        }

        var isEmpty = true;
        foreach (var block in document)
        {
            if (ReferenceEquals(block, heading) || block is LongNameBlock or LinkReferenceDefinitionGroup or BlankLineBlock or HtmlBlock { Type: HtmlBlockType.Comment })
            {
                continue;
            }

            isEmpty = false;
            if (block is not ParagraphBlock paragraph || !IsPlaceholder(BlockText.Of(source, paragraph.Lines)))
            {
                return EntryState.Written;
            }
        }

        return isEmpty ? frontMatter.SeeAlso.IsEmpty ? EntryState.Empty : EntryState.Written : EntryState.Stub;
    }

    /// <summary>Says what is still to be written.</summary>
    public static void Report(EntryDraft draft, ImmutableArray<Block> body, DiagnosticBag diagnostics)
    {
        switch (draft.State)
        {
            case EntryState.Empty:
                diagnostics.Report(EntryDiagnostics.Empty(draft.HeadingSpan, draft.Term));
                break;
            case EntryState.Stub:
                diagnostics.Report(EntryDiagnostics.Stub(body.IsEmpty ? draft.HeadingSpan : body[0].Span, draft.Term));
                break;
            case EntryState.Written when !draft.Source.Text.AsSpan().ContainsAny(RemarkFinder):
                break;
            default:
                foreach (var code in body.DescendantInlines().OfType<CodeRun>())
                {
                    if (IsRemark(code.Text))
                    {
                        diagnostics.Report(EntryDiagnostics.ToDo(code.Span, draft.Term));
                    }
                }

                break;
        }
    }

    private static bool IsPlaceholder(BlockText text)
    {
        const int LongestInvitation = 200;
        var words = text.Text.AsSpan(text.Start, text.End - text.Start).Trim("*_`[(# ");
        if (IsRemark(words))
        {
            return true;
        }

        foreach (var invitation in Invitations)
        {
            if (words.Length <= LongestInvitation && words.StartsWith(invitation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // “TODO”, “TODO: write more here”; not “TODO list”.
    private static bool IsRemark(ReadOnlySpan<char> text)
    {
        foreach (var remark in Remarks)
        {
            if (text.StartsWith(remark) && (text.Length == remark.Length || text[remark.Length] is ':' or '!' or '.'))
            {
                return true;
            }
        }

        return false;
    }
}
