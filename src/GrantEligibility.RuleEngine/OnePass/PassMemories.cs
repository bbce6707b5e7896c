using NRules.Network;

namespace NRules.OnePass;

/// <summary>The alpha memories of a pass. Those that begin with the same tests are branches of one tree, so that no test is made twice.</summary>
internal sealed class PassMemories(OnePassPlan plan)
{
    private readonly PassMemory?[] _byNode = new PassMemory?[plan.NodeCount];
    private int _types;

    /// <summary>Numbers the questions; what a memory has of another is of no meaning.</summary>
    public int Question { get; private set; }

    /// <summary>The memory of an alpha node.</summary>
    public PassMemory Of(AlphaMemory node) => _byNode[node.Id] ??= MemoryOf(node);

    /// <summary>The memories that take every fact of a type.</summary>
    public PassMemory[] OfType(Type type) => Array.ConvertAll(plan.TypeNodesOf(type), OfType);

    /// <summary>Begins another question.</summary>
    public void Forget() => Question++;

    private PassMemory OfType(TypeNode node) => _byNode[node.Id] ??= PassMemory.OfType(this, _types++);

    private PassMemory MemoryOf(AlphaMemory node)
    {
        var memory = OfType(node.Source);
        foreach (var selection in node.Selections)
        {
            memory = memory.Branch(selection);
        }

        return memory;
    }
}
