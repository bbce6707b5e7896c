using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>True or false.</summary>
internal sealed class TruthShape : Shape
{
    internal override string Accepted => "Use true or false, without quotes.";

    private protected override string Noun => "true or false";

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (inspection.Tree[token].Kind is not (JsonTokenType.True or JsonTokenType.False))
        {
            ReportWrongType(inspection, token);
        }
    }
}
