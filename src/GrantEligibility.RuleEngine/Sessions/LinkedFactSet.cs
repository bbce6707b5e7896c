using NRules.RuleModel;

namespace NRules.Sessions;

internal sealed class LinkedFactSet(LinkedFactAction action) : ILinkedFactSet
{
    private readonly List<IFact> _facts = [];

    public LinkedFactAction Action { get; } = action;

    public IEnumerable<IFact> Facts => _facts;

    public int FactCount => _facts.Count;

    public void Add(IFact fact) => _facts.Add(fact);
}
