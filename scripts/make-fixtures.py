"""Makes lib/engine/fixtures: what PyTorch and transformers compute, so that tests need neither.

    python3 scripts/make-fixtures.py        (torch, transformers and numpy; CPU, one thread)

Directories, each a config.json and a model.safetensors as transformers writes them:
  llama-tiny (F32), llama-tiny-f16 (the same rounded to F16), llama-tied (BF16, tied embeddings, a head
  width other than width/heads), llama-tuned (llama-tiny after some SFT: where RPO starts).

Every JSON file begins with `origin: { script, torch, transformers, seed }`. A model's `sha256` is that
of its model.safetensors. All arithmetic is F32 on the weights as stored, unless said otherwise.

logps.json     { models: [{ directory, stored, sha256, rows: [{ ids, logps, entropies, logits? }] }] }
    logps[t] = log p(ids[t + 1] | ids[0..t]), T - 1 values; entropies[t] is that of the same
    distribution; logits (first row only) is [T][V], the last position included.

sft.json       { rows: [{ ids, mask }], cases: [Case] }
rpo.json       { pairs: [{ chosen: { ids, mask }, rejected: { ids, mask } }], cases: [Case] }
    mask[t] = 1 where ids[t] is trained (scored by position t - 1); mask[0] is always 0. Batches are
    right-padded with padId. RPO adds `reference: [{ chosen, rejected }]`, the masked sums of the
    log-probabilities under the start checkpoint, one per pair.
    Case = { name, start, sha256, padId, learningRate, schedule: { name, warmupSteps }, betas, epsilon,
             weightDecay, decayed: [tensor], maxNorm, parameters: { beta, alpha } (RPO),
             steps: [{ microBatches: [[index of row or pair]], loss, gradientNorm, learningRate }],
             firstGradients: { tensor: Digest }, final: { tensor: Digest }, float64 }
    loss and gradientNorm (before clipping) are of the whole step. Denominators are global: all trained
    tokens of the step (SFT), all its pairs (RPO). A step's learningRate is the one its update used.
    Digest = { sum, norm, values: [first, one third, two thirds, last of the flat tensor], moved? };
    moved (final only) is the norm of final - start. float64 = the largest relative differences
    { loss, gradientNorm, moved } to the same run in double precision: what F32 itself leaves open.

adamw.json     { cases: [{ name, betas, epsilon, weightDecay, start,
                           steps: [{ learningRate, gradient, parameters, mean, meanSquare }] }] }
    Double precision; start and gradients are exact in F32. The last three hold after the update.
"""

import copy
import hashlib
import json
import math
import pathlib
import shutil
import subprocess
import sys

import torch
import torch.nn.functional as F
import transformers
from transformers import LlamaConfig, LlamaForCausalLM

SEED = 69
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
FIXTURES = REPOSITORY / "lib" / "engine" / "fixtures"
SCHEDULES = {
    "cosine": lambda optimizer, warmup, steps: transformers.get_cosine_schedule_with_warmup(optimizer, warmup, steps),
    "constant": lambda optimizer, warmup, steps: transformers.get_constant_schedule_with_warmup(optimizer, warmup),
}
VOCABULARY = 96
PAD = 0
STEPS = 20


def digits(value, count=9):
    """Rounds floats, nested lists and tensors to `count` significant digits."""
    if isinstance(value, torch.Tensor):
        value = value.tolist()
    if isinstance(value, list):
        return [digits(item, count) for item in value]
    return float(f"{value:.{count - 1}e}")


def write_json(name, content):
    origin = {
        "script": "scripts/make-fixtures.py",
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "seed": SEED,
    }
    (FIXTURES / name).write_text(json.dumps({"origin": origin, **content}))


# Models


def make_model(generator, **sizes):
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=64,
        rms_norm_eps=1e-5,
        attn_implementation="eager",
        bos_token_id=1,
        eos_token_id=2,
        pad_token_id=PAD,
        **sizes,
    )
    model = LlamaForCausalLM(config).float()
    with torch.no_grad():
        for name, tensor in model.named_parameters():
            # A wide draw: with the usual 0.02 logits are flat and hide errors of masks and positions.
            noise = torch.randn(tensor.shape, generator=generator)
            tensor.copy_(1 + 0.25 * noise if "norm" in name else 0.25 * noise)
    return model


def save_model(model, directory, dtype):
    path = FIXTURES / directory
    shutil.rmtree(path, ignore_errors=True)
    copy.deepcopy(model).to(dtype).save_pretrained(path)
    (path / "generation_config.json").unlink(missing_ok=True)
    (path / "model.safetensors").chmod(0o644)


def load_model(directory, dtype=torch.float32):
    model = LlamaForCausalLM.from_pretrained(FIXTURES / directory, dtype=dtype, attn_implementation="eager")
    return model.train()


def sha256(directory):
    return hashlib.sha256((FIXTURES / directory / "model.safetensors").read_bytes()).hexdigest()


# Log-probabilities


def score_rows(directory, stored, rows):
    model = load_model(directory)
    scored = []
    for index, ids in enumerate(rows):
        with torch.no_grad():
            logits = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0]
        distribution = torch.log_softmax(logits.double(), -1)[:-1]
        row = {
            "ids": ids,
            "logps": digits(distribution.gather(-1, torch.tensor(ids[1:])[:, None])[:, 0]),
            "entropies": digits(-(distribution.exp() * distribution).sum(-1)),
        }
        scored.append({**row, "logits": digits(logits)} if index == 0 else row)
    return {"directory": directory, "stored": stored, "sha256": sha256(directory), "rows": scored}


def make_logps(generator):
    # One row runs to the last position, one holds a single transition, one repeats an id.
    rows = [torch.randint(3, VOCABULARY, (n,), generator=generator).tolist() for n in (12, 64, 2, 29)]
    rows.append([7] * 17)
    stored = {"llama-tiny": "F32", "llama-tiny-f16": "F16", "llama-tied": "BF16"}
    write_json("logps.json", {"models": [score_rows(name, kind, rows) for name, kind in stored.items()]})


# Training data


def draw_row(generator, length, follows_rule=True):
    """A dialogue: random user ids, then agent ids that follow a rule, so that there is something to learn."""
    ids, mask, agent = [], [], False
    while len(ids) < length:
        for _ in range(int(torch.randint(2, 6, (1,), generator=generator))):
            ruled = agent and follows_rule
            drawn = int(torch.randint(3, VOCABULARY, (1,), generator=generator))
            ids.append((5 * ids[-1] + 11) % VOCABULARY if ruled else drawn)
            mask.append(int(agent))
        agent = not agent
    return {"ids": ids[:length], "mask": mask[:length]}


def draw_pair(generator, chosen, length):
    """The rejected side keeps the chosen one's opening; its agent ids follow no rule."""
    rejected = draw_row(generator, length, follows_rule=False)
    opening = chosen["mask"].index(1)
    ids = chosen["ids"][:opening] + rejected["ids"][opening:]
    mask = [0] * opening + rejected["mask"][opening:]
    return {"chosen": chosen, "rejected": {"ids": ids, "mask": mask}}


def plan_steps(generator, count, pattern):
    """Deals `count` indices, reshuffled when they run out, into micro-batches of the pattern's sizes."""
    dealt, steps = [], []
    for _ in range(STEPS):
        step = []
        for size in pattern:
            if len(dealt) < size:
                dealt = torch.randperm(count, generator=generator).tolist()
            step.append([dealt.pop() for _ in range(size)])
        steps.append(step)
    return steps


# Losses: each returns a micro-batch's share of the step's loss


def masked_logps(model, rows):
    """Log-probabilities [B, T - 1] with zeros where nothing is trained, and the mask."""
    longest = max(len(row["ids"]) for row in rows)
    fill = lambda values, value: values + [value] * (longest - len(values))
    ids = torch.tensor([fill(row["ids"], PAD) for row in rows])
    mask = torch.tensor([fill(row["mask"], 0) for row in rows])[:, 1:]
    attended = torch.tensor([fill([1] * len(row["ids"]), 0) for row in rows])
    logits = model(input_ids=ids, attention_mask=attended, use_cache=False).logits[:, :-1]
    logps = torch.log_softmax(logits, -1).gather(-1, ids[:, 1:, None])[..., 0]
    return logps * mask, mask


class Sft:
    def __init__(self, rows):
        self.rows = rows

    def share(self, model, indices, step):
        tokens = sum(sum(self.rows[i]["mask"]) for batch in step for i in batch)
        logps, _ = masked_logps(model, [self.rows[i] for i in indices])
        return -logps.sum() / tokens


class Rpo:
    parameters = {"beta": 0.1, "alpha": 1.0}

    def __init__(self, pairs, start):
        self.pairs = pairs
        with torch.no_grad():
            self.reference = [masked_logps(start, [p["chosen"], p["rejected"]])[0].sum(-1) for p in pairs]

    def share(self, model, indices, step):
        count = len(indices)
        sides = [self.pairs[i][side] for side in ("chosen", "rejected") for i in indices]
        logps, mask = masked_logps(model, sides)
        sums, lengths = logps.sum(-1), mask.sum(-1)
        reference = torch.stack([self.reference[i] for i in indices]).to(sums.dtype)
        margin = (sums[:count] - reference[:, 0]) - (sums[count:] - reference[:, 1])
        preference = -F.logsigmoid(self.parameters["beta"] * margin)
        imitation = -sums[:count] / lengths[:count]
        return (preference + self.parameters["alpha"] * imitation).sum() / sum(map(len, step))


# Training


def is_decayed(name):
    return "norm" not in name and "embed" not in name


def digest(tensor, start=None):
    flat = tensor.detach().double().flatten()
    picks = [0, len(flat) // 3, 2 * len(flat) // 3, len(flat) - 1]
    found = {"sum": digits(flat.sum().item()), "norm": digits(flat.norm().item()), "values": digits(flat[picks])}
    if start is not None:
        found["moved"] = digits((flat - start.double().flatten()).norm().item())
    return found


def train(model, loss, case, plan):
    """Replays the plan; returns the steps' figures, the first gradients and the final parameters."""
    named = dict(model.named_parameters())
    start = {name: tensor.detach().clone() for name, tensor in named.items()}
    decayed = [name for name in named if is_decayed(name)]
    groups = [
        {"params": [named[n] for n in named if n in decayed], "weight_decay": case["weightDecay"]},
        {"params": [named[n] for n in named if n not in decayed], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=case["learningRate"], betas=case["betas"], eps=case["epsilon"])
    schedule = SCHEDULES[case["schedule"]["name"]](optimizer, case["schedule"]["warmupSteps"], len(plan))
    steps, first = [], None
    for batches in plan:
        optimizer.zero_grad()
        total = 0.0
        for indices in batches:
            share = loss.share(model, indices, batches)
            share.backward()
            total += share.item()
        first = first or {name: digest(tensor.grad) for name, tensor in named.items()}
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), case["maxNorm"]).item()
        rate = optimizer.param_groups[0]["lr"]
        optimizer.step()
        schedule.step()
        figures = {"loss": digits(total), "gradientNorm": digits(norm), "learningRate": digits(rate, 12)}
        steps.append({"microBatches": batches, **figures})
    final = {name: digest(tensor, start[name]) for name, tensor in named.items()}
    return {"decayed": decayed, "steps": steps, "firstGradients": first, "final": final}


def largest_difference(pairs):
    return digits(max(abs(a - b) / abs(b) for a, b in pairs), 2)


def run_case(case, make_loss, plan):
    run = train(load_model(case["start"]), make_loss(torch.float32), case, plan)
    double = train(load_model(case["start"], torch.float64), make_loss(torch.float64), case, plan)
    compared = {
        key: largest_difference((a[key], b[key]) for a, b in zip(run["steps"], double["steps"]))
        for key in ("loss", "gradientNorm")
    }
    names = run["final"].keys()
    compared["moved"] = largest_difference((run["final"][n]["moved"], double["final"][n]["moved"]) for n in names)
    norms = [step["gradientNorm"] for step in run["steps"]]
    print(f'{case["start"]} {case["name"]}: loss {run["steps"][0]["loss"]:.4f} -> {run["steps"][-1]["loss"]:.4f}, '
          f'norms {min(norms):.3f} to {max(norms):.3f} (limit {case["maxNorm"]}), float64 {compared}')
    clips = min(norms) > case["maxNorm"]
    if clips != (case["name"] == "clipped") or (not clips and max(norms) > case["maxNorm"]):
        sys.exit(f'Case {case["name"]}: the limit {case["maxNorm"]} does not separate clipped from unclipped steps.')
    return {**case, "sha256": sha256(case["start"]), **run, "float64": compared}


def describe_case(name, start, rate, **changes):
    return {
        "name": name,
        "start": start,
        "padId": PAD,
        "learningRate": rate,
        "schedule": {"name": "cosine", "warmupSteps": math.ceil(0.04 * STEPS)},
        "betas": [0.9, 0.999],
        "epsilon": 1e-8,
        "weightDecay": 0.0,
        "maxNorm": 100.0,
        **changes,
    }


def make_sft(generator, rows):
    loss = lambda dtype: Sft(rows)
    cases = [
        (describe_case("plain", "llama-tiny", 1e-3), [4]),
        (describe_case("decayed", "llama-tiny", 1e-3, weightDecay=0.1,
                       schedule={"name": "cosine", "warmupSteps": 5}), [4]),
        (describe_case("clipped", "llama-tiny", 1e-3, maxNorm=0.5,
                       schedule={"name": "cosine", "warmupSteps": 0}), [4]),
        (describe_case("accumulated", "llama-tiny", 1e-3, weightDecay=0.1), [3, 1, 2]),
        (describe_case("tied", "llama-tied", 1e-3, weightDecay=0.1,
                       schedule={"name": "constant", "warmupSteps": 3}), [4]),
    ]
    runs = [run_case(case, loss, plan_steps(generator, len(rows), pattern)) for case, pattern in cases]
    write_json("sft.json", {"rows": rows, "cases": runs})


def make_rpo(generator, pairs):
    loss = lambda dtype: Rpo(pairs, load_model("llama-tuned", dtype))
    cases = [
        (describe_case("plain", "llama-tuned", 1e-4), [3]),
        (describe_case("decayed", "llama-tuned", 1e-4, weightDecay=0.1,
                       schedule={"name": "cosine", "warmupSteps": 5}), [3]),
        (describe_case("clipped", "llama-tuned", 1e-4, maxNorm=0.5,
                       schedule={"name": "cosine", "warmupSteps": 0}), [3]),
        (describe_case("accumulated", "llama-tuned", 1e-4, weightDecay=0.1), [2, 1, 2]),
    ]
    runs = [
        {**run_case(case, loss, plan_steps(generator, len(pairs), pattern)), "parameters": Rpo.parameters}
        for case, pattern in cases
    ]
    sums = [dict(zip(("chosen", "rejected"), digits(pair))) for pair in loss(torch.float32).reference]
    write_json("rpo.json", {"pairs": pairs, "reference": sums, "cases": runs})


def tune_model(generator, rows):
    """Some SFT, so that RPO starts where chosen and rejected rows are told apart."""
    model = load_model("llama-tiny")
    case = describe_case("tuning", "llama-tiny", 3e-3, maxNorm=1.0)
    for _ in range(3):
        train(model, Sft(rows), case, plan_steps(generator, len(rows), [6]))
    save_model(model, "llama-tuned", torch.float32)


# The optimizer alone


def make_adamw(generator):
    # A gradient of zero, and ones near epsilon, where a misplaced epsilon shows.
    start = [0.5, -1.25, 3.0, 0.0, 0.0078125, -100.0]
    scales = torch.tensor([1.0, 0.1, 0.0, 1e-8, 1e-9, 50.0])
    drawn = [(torch.randn(6, generator=generator) * scales).float() for _ in range(6)]
    rates = [0.0, 1e-3, 1e-2, 5e-3, 1e-3, 1e-4]
    kinds = [("plain", [0.9, 0.999], 0.0), ("decayed", [0.9, 0.999], 0.1), ("short", [0.9, 0.95], 0.1)]
    cases = []
    for name, betas, decay in kinds:
        parameter = torch.nn.Parameter(torch.tensor(start, dtype=torch.float64))
        optimizer = torch.optim.AdamW([parameter], lr=1.0, betas=betas, eps=1e-8, weight_decay=decay)
        steps = []
        for rate, gradient in zip(rates, drawn):
            optimizer.param_groups[0]["lr"] = rate
            parameter.grad = gradient.double()
            optimizer.step()
            state = optimizer.state[parameter]
            steps.append({
                "learningRate": rate,
                "gradient": gradient.tolist(),
                "parameters": digits(parameter.detach(), 12),
                "mean": digits(state["exp_avg"], 12),
                "meanSquare": digits(state["exp_avg_sq"], 12),
            })
        case = {"name": name, "betas": betas, "epsilon": 1e-8, "weightDecay": decay, "start": start, "steps": steps}
        cases.append(case)
    write_json("adamw.json", {"cases": cases})


def main():
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    generator = torch.Generator().manual_seed(SEED)
    FIXTURES.mkdir(parents=True, exist_ok=True)

    rope = lambda theta: {"rope_type": "default", "rope_theta": theta}
    tiny = make_model(generator, head_dim=8, tie_word_embeddings=False, rope_parameters=rope(10000.0))
    save_model(tiny, "llama-tiny", torch.float32)
    save_model(tiny, "llama-tiny-f16", torch.float16)
    tied = make_model(generator, head_dim=16, tie_word_embeddings=True, rope_parameters=rope(5000.0))
    save_model(tied, "llama-tied", torch.bfloat16)
    make_logps(generator)

    rows = [draw_row(generator, length) for length in (7, 21, 12, 30, 9, 16, 25, 11, 19, 8, 14, 28)]
    tune_model(generator, rows)
    make_sft(generator, rows)

    # Rows the start checkpoint has seen, one it has not, and a pair of a row with itself.
    chosen = [*rows[:6], draw_row(generator, 18)]
    pairs = [draw_pair(generator, row, length) for row, length in zip(chosen, (20, 13, 16, 11, 27, 18, 9))]
    make_rpo(generator, [*pairs, {"chosen": rows[8], "rejected": rows[8]}])
    make_adamw(generator)

    subprocess.run(["node_modules/.bin/biome", "format", "--write", str(FIXTURES)], cwd=REPOSITORY, check=True)
    size = sum(path.stat().st_size for path in FIXTURES.rglob("*") if path.is_file())
    print(f"{size / 1000:.0f} kB in {FIXTURES.relative_to(REPOSITORY)}")


if __name__ == "__main__":
    main()
