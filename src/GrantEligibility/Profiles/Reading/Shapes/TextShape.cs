using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A text, perhaps of a certain format.</summary>
internal sealed class TextShape(TextFormatAttribute? format, bool mayBeEmpty = false) : Shape<string>
{
    /// <summary>Any text with something in it.</summary>
    internal static readonly TextShape Any = new(format: null);

    /// <summary>Any text, the empty one too.</summary>
    internal static readonly TextShape Unrestricted = new(format: null, mayBeEmpty: true);

    /// <summary>The format; null where the text has none.</summary>
    internal TextFormatAttribute? Format => format;

    internal override string Accepted => format?.Accepted ?? (mayBeEmpty ? "Give a text in double quotes." : "Give a text in double quotes, not an empty one.");

    private protected override string Noun => "a text";

    internal static TextShape Of(TextFormatAttribute? format) => format is null ? Any : new TextShape(format);

    internal override string Read(TokenTree tree, int token) => tree.TextOf(token)!;

    /// <summary>Reports an escape that stands for half a character.</summary>
    internal static void ReportBrokenCharacter(Inspection inspection, int token) => inspection.Report(
        FaultCodes.BrokenCharacter,
        token,
        $"{Quoted.Text(inspection.Tree.NameOf(token))} has an escape that stands for half a character.",
        @"Write the character itself, or both halves of it (\ud83d\ude00).");

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.String, inspection, token))
        {
            return;
        }

        if (inspection.Tree.TextOf(token) is not { } text)
        {
            ReportBrokenCharacter(inspection, token);
        }
        else if (!mayBeEmpty && string.IsNullOrWhiteSpace(text))
        {
            inspection.Report(FaultCodes.EmptyText, token, "The text is empty, which says neither what is known nor that nothing is.", Accepted);
        }
        else if (format is not null && !format.Fits(text))
        {
            inspection.Report(format.Code, token, $"{Quoted.Text(text)} is not {format.Noun}.", format.AdviceFor(text));
        }
    }
}
