using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The design that book.yml and the command line ask for.</summary>
internal static class DesignChoices
{
    public static BookDesign Of(BookSettings settings, PublishOptions options)
        => BookDesign.For(Paper.Find(options.Paper ?? settings.Paper ?? "") ?? Paper.A4) with
        {
            PrintsLinkAddresses = Enum.Parse<LinkAddresses>(settings.PrintLinks ?? "none", ignoreCase: true),
        };
}
