using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations;

/// <summary>
/// The interpretive choices that something leans on, each once. Immutable: a set that gains nothing stays as it is, so that
/// the many conclusions that lean on the same choices share them.
/// </summary>
internal readonly struct ChoiceSet
{
    private readonly Choice[]? _choices;

    private ChoiceSet(Choice[] choices) => _choices = choices;

    private Choice[] Choices => _choices ?? [];

    /// <summary>Whether the choice of a name is among them.</summary>
    internal bool Has(string name)
    {
        foreach (var choice in Choices)
        {
            if (choice.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    internal ChoiceSet With(Choice choice) => Has(choice.Name) ? this : new ChoiceSet([.. Choices, choice]);

    internal ChoiceSet With(ChoiceSet others)
    {
        if (_choices is null)
        {
            return others;
        }

        var all = this;
        foreach (var choice in others.Choices)
        {
            all = all.With(choice);
        }

        return all;
    }
}
