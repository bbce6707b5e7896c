using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>True or false.</summary>
internal sealed class TruthShape : Shape<bool>
{
    internal static readonly TruthShape Instance = new();

    private TruthShape()
    {
    }

    internal override string Accepted => "Use true or false, without quotes.";

    private protected override string Noun => "true or false";

    internal override bool Read(TokenTree tree, int token) => tree[token].Kind == JsonTokenType.True;

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (inspection.Tree[token].Kind is not (JsonTokenType.True or JsonTokenType.False))
        {
            ReportWrongType(inspection, token);
        }
    }
}
